// Preloaded into VS Code's server: ends it when the process that started it is gone, even if that one was killed and could not say so.
// The server's own children (extension host, file watcher, terminals) end with it. The pid keeps them from acting on their own stdin.
if (process.env.CASE_PRISM_HOST_PARENT === String(process.ppid)) {
  process.stdin.resume();
  process.stdin.on('close', () => process.exit(1));
}
