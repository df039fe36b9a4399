// Runs before `npm start` and `npm test`, under whatever Node the machine has: plain old JavaScript only.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Medespraak needs Node 24 or newer, and this is Node ' +
      process.versions.node +
      '. Run "npm ci" first: on Linux it brings Node 24 along; elsewhere install Node 24 yourself.',
  );
  process.exit(1);
}
