import { expect, test } from 'vitest';
import { dossierOf } from '../read-vault';

test('facts in lines and bullets, with their subject and date', () => {
	const { facts } = dossierOf(
		'Daily/2026-01-05.md',
		`**Status**: Active
**Market cap:** ~$2.4T
## [[Mill]]
- **Output**: 3 GW
- **[[Long paper]]**: no fact but an impact
- **List**:
  - item
*Review monthly. Update the log.*`,
	);
	expect(facts.map(({ metric, text, value, asOf, subjects, line }) => [line, metric, text, value.kind, asOf, subjects.map(subject => subject.text)])).toEqual([
		[0, 'Status', 'Active', 'status', '2026-01-05', []],
		[1, 'Market cap', '~$2.4T', 'money', '2026-01-05', []],
		[3, 'Output', '3 GW', 'power', '2026-01-05', ['Mill']],
		[7, 'Review', 'monthly', 'text', '2026-01-05', ['Mill']],
	]);
});
