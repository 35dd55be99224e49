import { key, notes, plain, sorted, type Place } from './notes';

export type Polarity = 'positive' | 'negative' | 'mixed' | 'neutral';

export interface ImpactRow extends Place {
	readonly subject: string;
	readonly polarity: Polarity;
	readonly text: string;
}

/**
 * Read by hand: what each line outside the thesis' own note that names it says of it. Only `negative` surely hurts; `mixed` may.
 * The thesis' own conditions of failure are watched, not met, so they are no impacts; a rival pair trade is no evidence against it.
 */
const polarities: ReadonlyMap<string, Polarity> = new Map<string, Polarity>([
	// A large customer that is lost.
	['Actors/Huawei.md:129', 'negative'],
	// Stays or leaves: either way.
	['Actors/AMD.md:89', 'mixed'],
	// The rule protects the lead at home and limits growth abroad.
	['Actors/China.md:96', 'mixed'],
	// Less demand, but for better nodes.
	['Concepts/Power constraints.md:220', 'mixed'],
	['Actors/KLA.md:109', 'neutral'],
	['Theses/Long Apple.md:97', 'neutral'],
	['Theses/Long Broadcom.md:154', 'neutral'],
	...positive('Actors/ASML.md', 90),
	...positive('Actors/Amazon.md', 97),
	...positive('Actors/Anthropic.md', 122),
	...positive('Actors/Apple.md', 84),
	...positive('Actors/Broadcom.md', 150),
	...positive('Actors/ByteDance.md', 163),
	...positive('Actors/Google.md', 187),
	...positive('Actors/Meta.md', 174),
	...positive('Actors/Microsoft.md', 137),
	...positive('Actors/NVIDIA.md', 322),
	// A rival's failure would help; that it may not fail is not said.
	...positive('Actors/Rapidus.md', 75),
	...positive('Actors/SMIC.md', 78),
	...positive('Actors/TSMC.md', 129),
	...positive('Actors/Tesla.md', 131),
	...positive('Actors/xAI.md', 113),
	...positive('Concepts/AI hyperscalers.md', 55),
	...positive('Concepts/AI infrastructure financing.md', 171),
	...positive('Concepts/End market demand.md', 52),
	...positive('Concepts/Foundry Wars.md', 147),
	// What it limits is dilution, so the limit helps.
	...positive('Concepts/N-2 rule.md', 38),
	...positive('Daily/2025-12-29.md', 30, 36, 44, 95),
	...positive('Daily/2025-12-30.md', 211),
	...positive('Theses/Long Apple.md', 112),
	...positive('Theses/Long Broadcom.md', 116),
]);

export function hurtsLongTsmc(): ImpactRow[] {
	return mentions().filter(({ polarity }) => polarity === 'negative' || polarity === 'mixed');
}

/** Every line of the vault that links the thesis, outside its own note; a test holds that each is decided on above. */
export function mentions(): ImpactRow[] {
	const lines = notes().filter(note => note.title !== 'Long TSMC').flatMap(note => note.lines.map((text, line) => ({ note, text, line })));
	const found = lines.filter(({ text }) => text.includes('[[Long TSMC]]')).map(({ note, text, line }) => {
		const polarity = polarities.get(key(note.path, line)) ?? 'neutral';
		return { path: note.path, line, subject: note.title, polarity, text: plain(text), certain: polarity !== 'mixed' };
	});
	return sorted(found);
}

export const decidedPlaces = (): string[] => [...polarities.keys()];

function positive(path: string, ...lines: readonly number[]): Array<[string, Polarity]> {
	return lines.map(line => [key(path, line), 'positive']);
}
