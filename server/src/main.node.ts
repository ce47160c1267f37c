import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findStudiesAt, readFileAt } from './files.node.ts';
import { startServer } from './server.ts';

// Node IPC or `--stdio`: the arguments tell the connection which.
startServer(createConnection(ProposedFeatures.all), { readFile: readFileAt, findStudies: findStudiesAt });
