// A virtual file system over the real one: `shelf:/a/b` is the file `/a/b`, which a test can look into. Nothing searches it and nothing watches it,
// as with most file systems that extensions bring.
const fs = require('node:fs');
const { EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require('vscode');

const changed = new EventEmitter();
const tell = (type, uri) => changed.fire([{ type, uri }]);
const typeOf = (entry) => (entry.isDirectory() ? FileType.Directory : FileType.File);

/** What `read` returns of a file that is there. */
function found(uri, read) {
  if (!fs.existsSync(uri.path)) throw FileSystemError.FileNotFound(uri);
  return read(uri.path);
}

const files = {
  onDidChangeFile: changed.event,
  watch: () => ({ dispose() {} }),
  stat: (uri) =>
    found(uri, (path) => {
      const stat = fs.statSync(path);
      return { type: typeOf(stat), size: stat.size, ctime: stat.ctimeMs, mtime: stat.mtimeMs };
    }),
  readDirectory: (uri) =>
    found(uri, (path) => fs.readdirSync(path, { withFileTypes: true }).map((entry) => [entry.name, typeOf(entry)])),
  readFile: (uri) => found(uri, fs.readFileSync),
  writeFile(uri, content) {
    const type = fs.existsSync(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    fs.writeFileSync(uri.path, content);
    tell(type, uri);
  },
  createDirectory: (uri) => fs.mkdirSync(uri.path, { recursive: true }),
  delete(uri) {
    fs.rmSync(uri.path, { recursive: true });
    tell(FileChangeType.Deleted, uri);
  },
  rename(from, to) {
    fs.renameSync(from.path, to.path);
    tell(FileChangeType.Deleted, from);
    tell(FileChangeType.Created, to);
  },
};

exports.activate = ({ subscriptions }) => {
  subscriptions.push(workspace.registerFileSystemProvider('shelf', files, { isCaseSensitive: true }));
};
