// A language server as an editor starts it: a process that is spoken to over its standard streams.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export interface ServerProcess {
  readonly pid: number;
  readonly connection: ProtocolConnection;
  /** Ends the process as editors do, and waits until it is gone: Node keeps what it compiled when a process ends by itself. */
  end(): Promise<void>;
}

export function startServerProcess(bundle: string): ServerProcess {
  const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  return {
    pid: child.pid!,
    connection,
    async end() {
      const gone = ended(child);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
  };
}

/** Resolves when a process is gone. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

/** What an editor says first. */
export const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };
