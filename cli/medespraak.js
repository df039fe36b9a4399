#!/usr/bin/env node
// A plain JavaScript door, so that an old Node gets a sentence instead of a syntax error.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Medespraak needs Node 24 or newer, and this is Node ${process.versions.node}. ` +
      'Start it through npm ("npm start", "npx medespraak"): on Linux "npm ci" brings Node 24 along.',
  );
  process.exit(1);
}
await import('./quick-start.js');
await import('./main.ts');
