import type { FieldType, QuerySchema, SourceColumn, SourceInfo } from '../../../src/model/query';

function column(key: string, type: FieldType, headers: readonly string[] = []): SourceColumn {
	return { key, type, headers, isOwn: true };
}

function source(id: string, title: string, count: number, columns: readonly SourceColumn[]): SourceInfo {
	return { id, title, icon: 'table', count, columns };
}

/** A small vault of power companies and robot makers. */
export const schema: QuerySchema = {
	sources: [
		source('investments', 'Investments and projects', 412, [
			column('project', 'name', ['Project', 'Facility']), column('amount', 'amount', ['Amount', 'Total cost']), column('capacity', 'capacity', ['Capacity']),
			column('timeline', 'date', ['Timeline']), column('status', 'status', ['Status']), column('location', 'text', ['Location']), column('line', 'text', ['Line']),
		]),
		source('roadmap', 'Roadmap', 120, [column('product', 'name', ['Product', 'Chip']), column('node', 'node', ['Node']), column('timeline', 'date', ['Timeline']), column('specs', 'text', ['Specs'])]),
		source('stats', 'Quick stats', 2_310, [column('metric', 'text', ['Metric']), column('value', 'value', ['Value'])]),
		source('timeline', 'Timeline', 95, [column('date', 'date', ['Date']), column('event', 'text', ['Event'])]),
		source('impacts', 'Impacts', 307, [column('thesis', 'name'), column('polarity', 'status'), column('word', 'text'), column('text', 'text'), column('by', 'text'), column('form', 'text')]),
		source('relations', 'Relations', 820, [
			column('relation', 'status'), column('name', 'name'), column('former', 'flag'), column('inferred', 'flag'), column('text', 'text'), column('supplier', 'name'), column('customer', 'name'),
		]),
		source('watch', 'To watch', 140, [column('condition', 'text'), column('outcome', 'text'), column('due', 'date'), column('done', 'flag')]),
		source('mentions', 'Mentions', 5_000, [column('text', 'text')]),
	],
	tags: ['utility', 'utility/nuclear', 'robotics', 'actor'],
	names: ['Acme Robotics', 'Fjord Power', 'Long copper', 'Northwind', 'Quill Software'],
	isNote: target => ['acme robotics', 'fjord power', 'long copper', 'northwind', 'quill software', 'acme', 'copper mines'].includes(target.toLowerCase()),
};
