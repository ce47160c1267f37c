import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findStudiesAt, readFileAt } from './files.node.ts';
import { startServer } from './server.ts';

// Node IPC, `--stdio` or `--socket=…`: the arguments tell the connection which.
startServer(createConnection(ProposedFeatures.all), { readFile: readFileAt, findStudies: findStudiesAt });
