// What editors start: the server, with Node's cache of compiled code where this Node has one (22.8 and later), so that from the second start
// on nothing of it is compiled again. The cache lies where Node puts it, below the folder for temporary files.
import module from 'node:module';

module.enableCompileCache?.();
require('./server.js');
