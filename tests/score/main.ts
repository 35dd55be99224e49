import { scoreValues } from './values';

const [what, ...options] = process.argv.slice(2);
if (what === 'values') process.exitCode = scoreValues(options);
else {
	console.error('npm run score -- values [--wrong] [--held-out]');
	process.exitCode = 2;
}
