import type { Kind, KindExamples } from '../../model/kind';
import { DATES } from './words/entities';
import { words } from './words/words';

const CATALYSTS = words('* catalyst|catalyst *|* signal|trigger|expectation|signpost|upcoming event|what to watch|watch item|watch|condition|leading indicator|tripwire|checkpoint|prediction');
const SECTIONS = words('catalysts|upcoming|calendar|to watch|triggers|signposts|market expectations|next events|watch list|watchlist|ahead|next 12 months|next steps|coming up');

/** What may move the subject next: `| Catalyst | Expected | Impact |`, `| Signal | Meaning |`. */
export const catalysts: Kind = {
	id: 'catalysts',
	title: 'Catalysts',
	icon: 'zap',
	rules: [
		{ first: CATALYSTS, none: ['ticker'], notFirst: ['material', 'condition', 'what it signals'] },
		{ first: ['condition'], any: words('status|met|trigger|meaning|example'), sections: words('catalysts|triggers|what would|validates|invalidates|conditions') },
		{ first: [...DATES, 'event', 'milestone', 'item', 'metric'], any: words('catalyst|expectation|trigger|what to watch|why watch|signal|watch for') },
		{ sections: SECTIONS, first: [...DATES, 'event', 'item', 'milestone', 'development', 'scenario', 'what', 'announcement', 'company', 'metric'], notFirst: ['company'] },
		{ sections: words('what to watch|signposts|triggers|watchlist|event calendar'), notFirst: ['ticker', 'risk'] },
	],
	columns: [
		{ key: 'catalyst', headers: CATALYSTS, type: 'name', loose: words('event|item|milestone|metric|development|announcement') },
		{ key: 'due', headers: [...DATES, 'expected', 'expected date', 'expected timing', 'window', 'deadline', 'target date', 'due', 'erwartet', 'esperado'], type: 'date' },
		{ key: 'implication', headers: words('impact|meaning|why it matters|significance|expected impact|effect|what it means'), type: 'text' },
		{ key: 'status', headers: ['met', 'state', 'stand'], type: 'status' },
		{ key: 'likelihood', headers: ['probability', 'odds', 'confidence', 'consensus'], type: 'value' },
		{ key: 'company', headers: ['ticker', 'stock', 'name'], type: 'name' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Catalysts', table: '| Catalyst | Expected | Impact |\n|---|---|---|\n| Trial readout | Q2 2026 | Doubles the market |' },
		{ heading: 'What to watch', table: '| Event | Date | Why it matters |\n|---|---|---|\n| Rate decision | 12 Mar 2026 | Sets the margin |' },
		{ heading: 'Katalysatoren', table: '| Ereignis | Datum |\n|---|---|\n| Quartalszahlen | 5. Mai 2026 |' },
		{ heading: 'Early signs', table: '| Signal | Implication |\n|---|---|\n| Stocks fall | Price rises |' },
	],
	areNot: [
		{ kind: 'timeline', heading: 'History', table: '| Date | Event |\n|---|---|\n| 2014 | Mine opened |' },
	],
};
