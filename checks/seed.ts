import fc from 'fast-check';

/**
 * Properties are tried on the same invented cases in every run, so that a run tells of the change it is for and of nothing
 * else. `MEDESPRAAK_SEED=random` tries others, which is how new faults are found; a number tries those of that number again.
 */
const asked = process.env['MEDESPRAAK_SEED'] ?? '20261128';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
