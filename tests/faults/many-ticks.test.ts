import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { EditOutcome, StatusIntention } from '../../src/model/edit';
import { NoteEdits } from '../../src/vault/writing/note-edits';
import { Disk } from './disk';
import { isAtRest, happen } from './happenings';
import { Luck } from './luck';
import { ModelApp } from './model-app';
import { itemsOf } from './quiet-vault';
import { settle, Turns } from './turns';
import { Witness, type Asked } from './witness';

const NOTES = 50;
const TICKS = 4;

function note(number: number): string {
	return `# Note ${number}\r\n\n${Array.from({ length: TICKS }, (_, at) => `- [ ] task ${at} of ${number}\n`).join('')}\nEnd`;
}

function ticksOf(path: string, text: string): StatusIntention[] {
	return itemsOf(path, text).flatMap(({ place, line }) => (place === null ? [] : [{ type: 'status' as const, path, place, line, status: 'x', done: null }]));
}

describe('200 ticks at once over 50 notes, while another program rewrites them', () => {
	test.each(['one by one', 'in one call'])('%s: every tick is done or refused with a reason, and no words are lost', async how => {
		const luck = new Luck(200);
		const disk = new Disk();
		const turns = new Turns(luck);
		const witness = new Witness();
		for (let number = 0; number < NOTES; number++) disk.write(`n${number}.md`, note(number));
		const app = new ModelApp(disk, turns, witness, false);
		const writer = new NoteEdits(app, witness.watching(applyEdits));
		app.told = writer;
		const asked: Asked[] = disk.names().flatMap(path => ticksOf(path, disk.read(path) ?? '')).map((tick, ticket) => ({ ...tick, ticket }));
		expect(asked).toHaveLength(NOTES * TICKS);
		const calls = how === 'one by one' ? asked.map(tick => [tick]) : [asked];
		const answers = calls.map(async call => {
			const outcomes = await writer.edit(call);
			witness.answered(call, outcomes);
			return outcomes;
		});
		let outcomes: readonly EditOutcome[] | null = null;
		void Promise.all(answers).then(all => (outcomes = all.flat()));
		const appended = new Map<string, string[]>();
		for (let steps = 0; outcomes === null || !isAtRest(app); steps++) {
			if (steps < 400 && steps % 3 === 0) append(disk, luck.pick(disk.names()), `word ${steps}`, appended);
			else if (turns.count > 0 && luck.chance(0.5)) await turns.give();
			else happen(luck, app, { isCalm: true });
			await settle();
		}
		const done = witness.done;
		const refused = [...witness.refusals.values()].reduce((sum, number) => sum + number, 0);
		const lost = [...appended].flatMap(([path, words]) => words.filter(word => !disk.read(path)?.includes(word)));
		const ticked = disk.names().reduce((sum, path) => sum + (disk.read(path)?.split('[x]').length ?? 1) - 1, 0);
		console.log(`200 ticks at once, ${how}: ${done} done, ${refused} refused, ${witness.writes} writes, ${[...appended.values()].flat().length} rewrites by another program, ${lost.length} lost`);
		disk.remove();
		expect([witness.findings, lost]).toEqual([[], []]);
		expect([done + refused, ticked]).toEqual([NOTES * TICKS, done]);
		expect(done).toBeGreaterThan(0);
	});
});

function append(disk: Disk, path: string, word: string, appended: Map<string, string[]>): void {
	disk.write(path, `${disk.read(path) ?? ''}\n${word}`);
	appended.set(path, [...(appended.get(path) ?? []), word]);
}
