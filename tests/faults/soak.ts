// `npm run test:soak -- --minutes N --seed S`: the fault suite for as long as you like. A finding names its seed; `--minutes 0 --seed S` runs that one again.
import { parseArgs } from 'node:util';
import { rightWriter } from './run-case';
import { runMany, seedsFrom, tallyLine } from './run-many';

const MINUTE_MS = 60_000;
const SHOWN = 20;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isFinite(minutes) || minutes < 0 || !Number.isInteger(seed) || seed < 0) {
	console.error('Usage: npm run test:soak -- [--minutes N] [--seed S]');
	process.exit(2);
}

console.log(`fault suite: seed ${seed}, ${minutes} minutes`);
const end = Date.now() + minutes * MINUTE_MS;
let told = Date.now();
const tally = await runMany(seedsFrom(seed), rightWriter, now => {
	if (Date.now() - told > MINUTE_MS) {
		told = Date.now();
		console.log(tallyLine(now));
	}
	return Date.now() >= end;
});
console.log(tallyLine(tally));
for (const [name, found] of tally.findings) console.log(`${name}:\n  ${found.slice(0, SHOWN).join('\n  ')}`);
process.exitCode = tally.findings.size === 0 ? 0 : 1;
