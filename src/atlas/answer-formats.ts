import type { Answer } from '../model/answer';
import { toCsv, toMarkdown, toText, toTsv } from '../query/formats';

export type AnswerFormat = 'table' | 'csv' | 'tsv' | 'md';

/** The answer as text of this format. */
export function asText(answer: Answer, format: AnswerFormat): string {
	switch (format) {
		case 'table':
			return toText(answer);
		case 'csv':
			return toCsv(answer);
		case 'tsv':
			return toTsv(answer);
		case 'md':
			return toMarkdown(answer);
	}
}
