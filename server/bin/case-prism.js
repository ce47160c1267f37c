#!/usr/bin/env node
// A file of its own, not the bundle, so that npm can link the command before the bundle is built.
import '../dist/cli.cjs';
