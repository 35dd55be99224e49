import type { Plugin } from 'obsidian';
import { RECORDS_VIEW_TYPE, RecordsView } from './records-view';
import type { RecordsVerbs } from './verbs';
import { optionsFor, readWanted } from './wanted';

/** Offers the view to every base. Where bases are turned off there is nobody to offer it to. */
export function registerRecordsView(plugin: Plugin, verbs: RecordsVerbs): void {
	plugin.registerBasesView(RECORDS_VIEW_TYPE, {
		name: 'Actor Atlas records',
		icon: 'list-tree',
		factory: (controller, place) => new RecordsView(controller, place, verbs),
		options: config => optionsFor(verbs.schema().sources, readWanted(config)),
	});
}
