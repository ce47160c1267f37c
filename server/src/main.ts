// The server for both kinds of extension host in one file, as most of it is the same: a Node process, or a web worker.
void ('importScripts' in globalThis ? import('./main.browser.ts') : import('./main.node.ts'));
