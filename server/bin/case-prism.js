#!/usr/bin/env node
// A file of its own, not the bundle, so that npm can link the command before the bundle is built. Where this Node has a cache of compiled
// code (22.8 and later), nothing of the bundle is compiled again from the second run on.
import module from 'node:module';

module.enableCompileCache?.();
await import('../dist/cli.cjs');
