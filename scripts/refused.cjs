// Stands for Node's `net` in the bundles, and for `child_process` and `crypto` in the server's. The protocol's library asks for them at its start, to
// offer sockets and named pipes and to look for packages; Case Prism does none of it and speaks over standard streams and over IPC with the process
// that started it, so that nothing in it can open a connection, its server can start no process, and its start does not wait for them.
const refuse = () => {
  throw new Error('Case Prism speaks over --stdio and --node-ipc only, and its server starts no processes.');
};

exports.createServer = refuse;
exports.createConnection = refuse;
exports.fork = refuse;
exports.spawnSync = refuse;
exports.randomBytes = refuse;
