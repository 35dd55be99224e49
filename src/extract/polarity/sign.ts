import type { Polarity } from '../../model/mention';

const SIGNS: ReadonlyMap<string, Polarity> = new Map([
	['+', 'positive'],
	['-', 'negative'],
	['−', 'negative'],
	['–', 'negative'],
	['±', 'mixed'],
	['+/-', 'mixed'],
	['0', 'neutral'],
]);

const SIGN = /(?:^|\s)\((\+\/-|[+−–±0-])\)(?=$|[\s.,;:])/;

/** The polarity of an explicit sign such as `(+)`, or null. */
export function signIn(text: string): Polarity | null {
	return SIGNS.get(SIGN.exec(text)?.[1] ?? '') ?? null;
}

const ARROWS: ReadonlyArray<readonly [mark: RegExp, polarity: Polarity]> = [
	[/^(?:[+▲△↑⬆🟢✅👍]|\+{2,3})/u, 'positive'],
	[/^(?:[-−–▼▽↓⬇🔴❌👎]|-{2,3})(?=$|[\s\p{L}])/u, 'negative'],
	[/^(?:±|\+\/-|↔|⬌|🟡)/u, 'mixed'],
	[/^(?:=|→|⚪)/u, 'neutral'],
];

/** The polarity of the mark that a direction cell begins with (`↑`, `+`, `▼`), or null. */
export function arrowIn(text: string): Polarity | null {
	return ARROWS.find(([mark]) => mark.test(text))?.[1] ?? null;
}
