import { commands, Location, Position, Range, Uri } from 'vscode';
import type { Location as LspLocation, Position as LspPosition } from 'vscode-languageclient';

/** Lists places in a peek at `position`, as code lenses ask for it; one place alone is gone to. The arguments are the server's, in LSP's types. */
export async function showPlaces(uri: string, position: LspPosition, places: readonly LspLocation[]): Promise<void> {
  const locations = places.map(
    ({ uri, range: { start, end } }) => new Location(Uri.parse(uri), new Range(at(start), at(end))),
  );
  await commands.executeCommand('editor.action.goToLocations', Uri.parse(uri), at(position), locations, 'peek', '');
}

function at({ line, character }: LspPosition): Position {
  return new Position(line, character);
}
