import { scoreKindsCommand } from './kinds';
import { scorePolarity } from './polarity';
import { scoreValues } from './values';
import { scoreVault } from './vault';

const [what, ...options] = process.argv.slice(2);
if (what === 'values') process.exitCode = scoreValues(options);
else if (what === 'polarity') process.exitCode = scorePolarity(options);
else if (what === 'kinds') process.exitCode = scoreKindsCommand(options);
else if (what === 'vault') process.exitCode = scoreVault();
else {
	console.error('npm run score -- values|polarity|kinds [--wrong] [--held-out], or: npm run score -- vault');
	process.exitCode = 2;
}
