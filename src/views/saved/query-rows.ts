import { debounce, type SettingDefinition, TextAreaComponent, TextComponent } from 'obsidian';
import type { QueryError } from '../../model/query';
import type { SavedQuery } from '../../model/settings';
import type { SavedQueries } from './saved-queries';

/** A name that is half typed is no name for a command. */
const typingPause = 700;

/** A longer query scrolls. */
const mostLines = 8;

const example = 'TABLE investments OF #hyperscaler';

/** A row of the settings where one query is named and worded. */
export function queryRow({ id, name, text }: SavedQuery, queries: SavedQueries, check: (text: string) => readonly QueryError[]): SettingDefinition {
	return {
		name,
		aliases: [text],
		render: setting => {
			const rename = debounce((typed: string) => queries.rename(id, typed), typingPause, true);
			const edit = debounce((typed: string) => queries.edit(id, typed), typingPause, true);
			const judge = (typed: string): void => {
				setting.setErrorMessage(typed.trim() === '' ? 'A query without words is not kept.' : (check(typed)[0]?.message ?? null));
			};
			setting.setClass('actor-atlas-saved-query');
			setting.nameEl.empty();
			const called = new TextComponent(setting.infoEl).setValue(name).setPlaceholder('Name').onChange(rename);
			called.inputEl.setAttrs({ 'aria-label': 'Name of the query', class: 'actor-atlas-saved-name' });
			const worded = new TextAreaComponent(setting.infoEl).setValue(text).setPlaceholder(example).onChange(typed => {
				judge(typed);
				edit(typed);
			});
			worded.inputEl.setAttrs({ 'aria-label': `Query ${name}`, rows: String(Math.min(mostLines, text.split('\n').length)), spellcheck: 'false', class: 'actor-atlas-saved-text' });
			judge(text);
			return () => {
				rename.run();
				edit.run();
			};
		},
	};
}
