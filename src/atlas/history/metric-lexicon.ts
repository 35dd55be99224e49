import { Lexicon } from '../../extract/lexicon';
import type { MetricWords } from '../../model/history';
import { METRIC_NAMES, type MetricName } from './metric-names';

/** Which metric a label names: by the published list, and by the words of the user. */
export class MetricLexicon {
	private readonly lexicon = new Lexicon();
	private readonly names: MetricName[] = [];

	constructor(synonyms: readonly MetricWords[] = []) {
		// The user's words are looked up first: they may tell apart what the list takes together.
		for (const { metric, words } of synonyms) this.add(this.namedBy(metric) ?? { id: keyOf(metric), title: metric, flows: false, words: '' }, [metric, ...words]);
		for (const name of METRIC_NAMES) this.add(name, name.words.split('|'));
	}

	/** Null where the label is none of them. */
	find(label: string): MetricName | null {
		const [first] = [...this.lexicon.of(label)].sort((a, b) => a - b);
		return first === undefined ? null : (this.names[first] ?? null);
	}

	private add(name: MetricName, words: readonly string[]): void {
		this.names[this.lexicon.add(words)] = name;
	}

	private namedBy(metric: string): MetricName | undefined {
		const wanted = metric.trim().toLowerCase();
		return METRIC_NAMES.find(({ id, title, words }) => id === wanted || title.toLowerCase() === wanted || words.split('|').includes(wanted));
	}
}

function keyOf(metric: string): string {
	return metric.trim().toLowerCase();
}
