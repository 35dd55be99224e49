import { Lexicon } from '../../extract/lexicon';
import { nameKey } from '../../index/names';

const lexicon = new Lexicon();
/** Headings that are about the note's subject as a whole: a figure below them is its own. */
const GENERAL = lexicon.add(
	'stats|quick stats|key stats|statistics|key facts|facts|key figures|key metrics|metrics|overview|profile|snapshot|at a glance|summary|numbers|financials|financial|financial position|financial snapshot|financial profile|financial performance|financial status|financial metrics|finances|key financials|fundamentals|results|earnings|performance|valuation|market position|market data|trading|stock|scale|size|business|company|company overview|company profile|operations|production|position|current status|status|highlights|market expectations|market share|fact sheet|ownership|funding|* results|* earnings'.split('|'),
);

/** The topic that a heading sets for the figures below it, or null where they are of the subject as a whole. */
export function topicOf(headings: readonly string[], subjectNames: readonly string[]): string | null {
	const heading = headings[headings.length - 1] ?? '';
	const bare = heading.replace(/\s*[(（][^()（）]{0,80}[)）]/g, '').trim();
	if (bare === '' || lexicon.of(bare).has(GENERAL) || /^(?:why|warum|pourquoi|por qué|por que)\b/i.test(bare)) return null;
	const key = nameKey(bare);
	return headings.length === 1 && isTitle(key) ? null : subjectNames.some(name => nameKey(name) === key) ? null : bare;
}

/** A date alone: the title of a daily note. */
function isTitle(key: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(key);
}
