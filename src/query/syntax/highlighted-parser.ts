import { styleTags, tags } from '@lezer/highlight';
import { parser } from './parser';

/** The parser with what a highlighter needs to know of its words. */
export const highlightedParser = parser.configure({
	props: [
		styleTags({
			'View Explain From Of Where Group By Across Sort Limit What Effect Who Deal Since Due Compare': tags.keyword,
			'And Or Not In Is Empty When Has Starts With Direction': tags.operatorKeyword,
			'Tables Linked Updated Call/FieldName': tags.function(tags.variableName),
			SourceName: tags.typeName,
			FieldName: tags.propertyName,
			'Field/String Field/OpenString': tags.special(tags.propertyName),
			'ValueWord PartOf': tags.literal,
			Count: tags.number,
			'String OpenString': tags.string,
			'Link OpenLink': tags.link,
			Tag: tags.tagName,
			Sign: tags.compareOperator,
			Comma: tags.separator,
			'Open Close': tags.paren,
		}),
	],
});
