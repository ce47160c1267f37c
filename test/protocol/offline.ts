// Loaded before the core and the protocol suite and into every process that it starts (NODE_OPTIONS): whatever would leave the machine throws and is
// noted. Pipes and standard streams, by which the server is spoken to, are left alone.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** What was tried, in order. */
export const attempts: string[] = [];

/** For mocha: nothing in the suite went for the network, not even behind a caught error. */
export const mochaHooks = {
  afterAll() {
    if (attempts.length > 0) throw new Error(`Tried to reach the network: ${attempts.join(', ')}`);
  },
};

function refuse(what: string) {
  return (): never => {
    attempts.push(what);
    throw new Error(`Case Prism has no business with the network: ${what}`);
  };
}

const DOORS: readonly (readonly [object, string, readonly string[]])[] = [
  [globalThis, 'global', ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']],
  [net, 'net', ['connect', 'createConnection']],
  [net.Socket.prototype, 'net.Socket', ['connect']],
  [net.Server.prototype, 'net.Server', ['listen']],
  [tls, 'tls', ['connect']],
  [http, 'http', ['request', 'get']],
  [https, 'https', ['request', 'get']],
  [http2, 'http2', ['connect']],
  [dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, 'dns.promises', ['lookup', 'resolve']],
  [dgram, 'dgram', ['createSocket']],
];

for (const [object, name, members] of DOORS)
  for (const member of members)
    Object.defineProperty(object, member, { value: refuse(`${name}.${member}`), configurable: true, writable: true });
syncBuiltinESMExports();

const own = `--import ${import.meta.url}`;
if (!process.env.NODE_OPTIONS?.includes(own))
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, own].filter(Boolean).join(' ');
