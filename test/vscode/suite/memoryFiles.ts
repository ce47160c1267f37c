import * as vscode from 'vscode';

/** Files in memory, by URI; just what an editor needs. Folders are there for as long as they hold a file. */
export class MemoryFiles implements vscode.FileSystemProvider {
  /** Files that exist and let nobody read them. */
  readonly unreadable = new Set<string>();
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const times = { ctime: 0, mtime: 0 };
    const isFolder = uri.path === '/' || [...this.files.keys()].some((key) => key.startsWith(`${uri}/`));
    if (isFolder) return { type: vscode.FileType.Directory, size: 0, ...times };
    return { type: vscode.FileType.File, size: this.readFile(uri).length, ...times };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    if (this.unreadable.has(uri.toString())) throw vscode.FileSystemError.NoPermissions(uri);
    const found = this.files.get(uri.toString());
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }
  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.toString()) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.toString(), content);
    this.changed.fire([{ type, uri }]);
  }
  delete(uri: vscode.Uri): void {
    this.files.delete(uri.toString());
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }
  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((key) => [key.slice(key.lastIndexOf('/') + 1), vscode.FileType.File]);
  }
  createDirectory(): void {}
  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}
