import type { Dossier } from '../../model/dossier';
import type { Fact } from '../../model/fact';
import { keyed, type Keyed } from '../draw/keys';

/** Facts that stand under one heading. */
export interface FactGroup {
	readonly key: string;
	/** Their heading, or null where all stand under one. */
	readonly heading: string | null;
	readonly facts: ReadonlyArray<Keyed<Fact>>;
}

/** What a thesis says of its own state, in this order. */
const STATE = ['status', 'created', 'last reviewed', 'reviewed', 'review', 'next review'];

/** The state of a thesis, to be told in its header: each once, as it stands first. */
export function stateFacts({ role, facts }: Pick<Dossier, 'role' | 'facts'>): Fact[] {
	if (role !== 'thesis') return [];
	return STATE.flatMap(word => facts.find(fact => isNamed(fact, word)) ?? []);
}

/** The facts of a note by heading, without those that its header tells. */
export function factGroups(dossier: Pick<Dossier, 'role' | 'facts'>): FactGroup[] {
	const told = new Set(stateFacts(dossier));
	const byHeading = new Map<string, Fact[]>();
	for (const fact of dossier.facts.filter(one => !told.has(one))) {
		const key = fact.headings.join('\n');
		const group = byHeading.get(key);
		if (group === undefined) byHeading.set(key, [fact]);
		else group.push(fact);
	}
	return [...byHeading].map(([key, facts]) => ({
		key,
		heading: byHeading.size > 1 ? (facts[0]?.headings.at(-1) ?? null) : null,
		facts: keyed(facts, ({ metric }) => metric),
	}));
}

function isNamed({ metric }: Fact, word: string): boolean {
	return metric.trim().toLowerCase() === word;
}
