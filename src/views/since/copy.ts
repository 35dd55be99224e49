import type { News } from '../../model/news';
import { noteTitle, wikiLink } from '../text/note-name';
import { saysDay, type SinceListing } from './listing';

/** One line with its day and a link to its note. */
export function newsAsMarkdown(news: News): string {
	const { day, sentence, path } = news;
	return `- ${day}${saysDay(news) ? '' : ' (date of the note)'}: ${sentence} (${wikiLink(path, noteTitle(path))})`;
}

/** All that is listed, under a heading for each group, whether it is folded or not. */
export function sinceAsMarkdown({ groups }: SinceListing): string {
	return groups.map(({ path, title, news }) => [`## ${wikiLink(path, title)}`, '', ...news.map(newsAsMarkdown)].join('\n')).join('\n\n');
}
