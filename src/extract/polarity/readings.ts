import type { Word } from './clauses';
import { LINKING, type Tone } from './words';

/** What a word says, and the trouble that it says it of, which then says nothing by itself. */
export interface Reading {
	readonly good: boolean;
	readonly of: Word | null;
}

/** What a word says between its neighbours in the clause. */
type Reader = (word: Word, near: readonly Word[]) => Reading | null;

/** What follows a move: "down 5%", "down two years in a row", "up from a low". */
const MEASURING = /^(?:[\d+−-]|by$|from$|again$|since$|sharply$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|half$|an?$)/;

const TROUBLES: ReadonlySet<string | null> = new Set(['burden', 'rival', 'load']);
const PLACING = /^(?:at|for|of)$/;
const WANTED: ReadonlySet<string | null> = new Set(['amount', 'good']);

/** "Gains share from rivals" says nothing bad of them, nor "beneficiary of tariffs" of those. */
function goodOf(troubles: ReadonlySet<string | null>): Reader {
	return (word, near) => ({ good: true, of: near.find(other => troubles.has(other.tone) && other.at > word.at && isLinked(word, other, near)) ?? null });
}

const good = goodOf(new Set(['rival']));

const bad: Reader = () => ({ good: false, of: null });

/** "A backlog after the strike": what is over says nothing, the rest of the clause does. */
function isPast({ at }: Word, near: readonly Word[]): boolean {
	return near.some(other => other.text === 'after' && other.at < at && other.at >= at - 2);
}

/** What befalls a rival is gained: "rivals stumble", "a breach at a rival". */
const ill: Reader = (word, near) => {
	const rival = near.find(other => other.tone === 'rival' && (other.at < word.at || near.some(({ at, text }) => at > word.at && at < other.at && PLACING.test(text)))) ?? null;
	return { good: rival !== null, of: rival };
};

const up: Reader = (word, near) => {
	const trouble = troubleOf(word, near);
	return trouble === null ? good(word, near) : { good: false, of: trouble };
};

const down: Reader = (word, near) => {
	const trouble = fallsOnWanted(word, near) ? rivalBefore(word, near) : troubleOf(word, near);
	return { good: trouble !== null, of: trouble };
};

const relief: Reader = (word, near) => {
	const trouble = near.find(other => TROUBLES.has(other.tone) || ((other.tone === 'bad' || other.tone === 'ill') && other.at > word.at));
	const lack = trouble === undefined ? near.find(other => other.tone === 'scarce') : undefined;
	return { good: lack === undefined, of: trouble ?? lack ?? null };
};

/** "Margins up", "up 12%" and "costs up again" move; "set up a fab" does not. */
function atEnd(move: Reader): Reader {
	return (word, near) => {
		const next = near.find(other => other.at === word.at + 1);
		return next === undefined || MEASURING.test(next.text) || troubleOf(word, near) !== null ? move(word, near) : null;
	};
}

const whereNegated: Reader = word => (word.negated ? bad(word, []) : null);

export const READINGS: Readonly<Partial<Record<Tone, Reader>>> = {
	verdict: goodOf(TROUBLES),
	good,
	scarce: good,
	bad,
	ill,
	burden: (word, near) => (isPast(word, near) ? null : ill(word, near)),
	rival: bad,
	load: whereNegated,
	void: whereNegated,
	up,
	down,
	relief,
	high: atEnd(up),
	low: atEnd(down),
};

/** The trouble that rises or falls: "risk falling", "cuts costs", but not "falls on tariffs". */
function troubleOf(move: Word, near: readonly Word[]): Word | null {
	return near.find(other => TROUBLES.has(other.tone) && (other.at < move.at ? !isOf(other, near) : other.tone === 'load' || !isLinked(move, other, near))) ?? null;
}

/** "Risk of falling": what comes after is the trouble itself. */
function isOf(trouble: Word, near: readonly Word[]): boolean {
	return near.some(({ at, text }) => at === trouble.at + 1 && text === 'of');
}

/** A rival that loses what it wants; but one that cuts its prices does harm. */
function rivalBefore(move: Word, near: readonly Word[]): Word | null {
	if (near.some(({ text }) => text.startsWith('pric'))) return null;
	return near.find(other => other.tone === 'rival' && other.at < move.at) ?? null;
}

/** Whether it is something wanted that falls: "tariffs cut margins", "prices lower". */
function fallsOnWanted({ at }: Word, near: readonly Word[]): boolean {
	return near.some(other => WANTED.has(other.tone) && other.at >= at - 1 && other.at <= at + 2);
}

function isLinked(from: Word, to: Word, near: readonly Word[]): boolean {
	return near.some(({ at, text }) => at > from.at && at < to.at && LINKING.has(text));
}
