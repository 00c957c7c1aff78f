import fc from 'fast-check';

/**
 * Property tests draw the same cases in each run, so that no clock decides a result; fast-check's own
 * seed is the time. `PROPERTY_SEED=7 npm run test:unit` draws others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_230_501) });
