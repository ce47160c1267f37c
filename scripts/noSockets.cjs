// Stands for Node's `net` in the bundles. The protocol's library asks for it to offer sockets and named pipes; Case Prism speaks over standard
// streams and over IPC with the process that started it, so that nothing in it can open a connection.
const refuse = () => {
  throw new Error('Case Prism speaks over --stdio and --node-ipc only.');
};

exports.createServer = refuse;
exports.createConnection = refuse;
