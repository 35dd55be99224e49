import fc from 'fast-check';

// The same cases in every run, so that a run says something about the change and not about its luck.
// `npm run fuzz` draws new ones.
if (process.env['FUZZ'] === undefined) fc.configureGlobal({ seed: 2_026 });
