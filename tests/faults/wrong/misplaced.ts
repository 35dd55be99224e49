import { applyEdits } from '../../../src/edit/apply-edits';
import type { EditIntention, TextChange } from '../../../src/model/edit';
import type { ApplyEdits } from '../../../src/vault/writing/note-edits';
import { changeText } from '../change-text';

/** Makes one edit rightly and then bends the changes that it came to. */
function bending(isMeant: (intention: EditIntention) => boolean, bend: (changes: readonly TextChange[]) => readonly TextChange[]): ApplyEdits {
	return (text, path, intentions) => {
		const made = applyEdits(text, path, intentions);
		const [intention] = intentions;
		const [outcome] = made.outcomes;
		if (intention === undefined || outcome?.done !== true || intentions.length !== 1 || !isMeant(intention)) return made;
		const changes = bend(made.changes);
		return { text: changeText(text, changes), changes, outcomes: [{ ...outcome, changes }] };
	};
}

/** Wrong: other words come before the box of what is added. */
export const addsJunk = bending(
	({ type }) => type === 'add',
	changes => changes.map(change => ({ ...change, after: change.after.replace('[ ] ', 'junk [ ] ') })),
);

/** Wrong: what is added is set apart by seven blank lines. */
export const addsBlankLines = bending(
	({ type }) => type === 'add',
	changes => changes.map(change => ({ ...change, after: change.after.startsWith('\n') ? '\n'.repeat(7) + change.after : change.after })),
);

/** Wrong: the day on which a task was done stands right behind its box. */
export const dayInTheWords = bending(
	({ type }) => type === 'status',
	([box, day]) => (box === undefined || day?.before !== '' ? [box, day].flatMap(change => change ?? []) : [box, { ...day, from: { ...box.to, ch: box.to.ch + 1 }, to: { ...box.to, ch: box.to.ch + 1 } }]),
);

/** Wrong: the day on which an item is due stands right before its last word. */
export const dueInTheWords = bending(
	({ type }) => type === 'due',
	changes => changes.map(change => (change.before !== '' || change.from.ch < 12 ? change : { ...change, from: { ...change.from, ch: change.from.ch - 2 }, to: { ...change.to, ch: change.to.ch - 2 } })),
);

/** Wrong: of headings with one name it takes the first. */
export const firstEqualHeading: ApplyEdits = (text, path, intentions) =>
	applyEdits(text, path, intentions.map(intention => (intention.type === 'add' && intention.list !== null ? { ...intention, list: { ...intention.list, ordinal: 0 } } : intention)));

/** Wrong: it refuses every tick that comes alone, and so hurts no note. */
export const refusesTicks: ApplyEdits = (text, path, intentions) =>
	intentions.length === 1 && intentions[0]?.type === 'status'
		? { text, changes: [], outcomes: [{ done: false, code: 'line-changed', message: 'Not ticked: no.', line: 0 }] }
		: applyEdits(text, path, intentions);
