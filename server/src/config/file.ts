/** The name of the file that configures the studies of its folder and the folders below it; the nearest one decides alone. */
export const CONFIG_FILE = '.case-prism.json';

/** Whether the document at `uri` is a configuration, not a study. */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_FILE}`);
}
