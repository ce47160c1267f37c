// Preloaded into VS Code's server and, because children inherit it, into the extension host and what that forks: ends each of them when the
// process that started it is gone, even if that one was killed and could not say so. (VS Code's own watchdog is a native module, which is not
// compiled here.) The server hangs on the pipe to us, the others on their channel to their parent.
if (process.env.CASE_PRISM_HOST_PARENT === String(process.ppid)) {
  process.stdin.resume();
  process.stdin.on('close', () => process.exit(1));
} else if (process.channel) {
  process.on('disconnect', () => process.exit(1));
}
