import { LRLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { styleTags, tagHighlighter, tags } from '@lezer/highlight';
import { parser } from '../../query/syntax/parser';

const { keyword, operatorKeyword, operator, typeName, propertyName, function: fn, string, link, tagName, literal, number, punctuation } = tags;

const named = parser.configure({
	props: [
		styleTags({
			'Explain View From Tables Of Linked Where Group By Across Sort Direction Limit What Effect Who Deal Since Due Compare Updated': keyword,
			'And Or Not In Is Empty When Has Starts With': operatorKeyword,
			Sign: operator,
			SourceName: typeName,
			FieldName: propertyName,
			'Call/FieldName': fn(propertyName),
			'String OpenString': string,
			'Link OpenLink': link,
			Tag: tagName,
			ValueWord: literal,
			Count: number,
			'Open Close Comma': punctuation,
		}),
	],
});

const classes = tagHighlighter([
	{ tag: [keyword, operatorKeyword], class: 'actor-atlas-token-keyword' },
	{ tag: [operator, punctuation], class: 'actor-atlas-token-sign' },
	{ tag: typeName, class: 'actor-atlas-token-source' },
	{ tag: fn(propertyName), class: 'actor-atlas-token-function' },
	{ tag: propertyName, class: 'actor-atlas-token-field' },
	{ tag: [string, literal, number], class: 'actor-atlas-token-value' },
	{ tag: [link, tagName], class: 'actor-atlas-token-name' },
]);

/** The words of a query in their colours; which, the style sheet says. */
export const highlighting: Extension = [LRLanguage.define({ name: 'actor-atlas', parser: named }), syntaxHighlighting(classes)];
