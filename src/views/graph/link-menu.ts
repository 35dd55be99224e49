import { type App, Menu } from 'obsidian';
import type { Graph, GraphLink, LinkEvidence } from '../../graph/graph';
import type { Impact } from '../../model/mention';
import { copyText } from '../copy-text';
import { openLead } from '../gestures/open';
import { setSign } from '../panel/set-sign';
import { canSign, SIGNS, stands } from '../panel/signs';
import { noteTitle } from '../text/note-name';
import type { Ticking } from '../watching/ticking';
import type { GraphVerbs } from './verbs';
import { linkTitle } from './words';

/** A longer menu would not fit on the screen. */
const mostPlaces = 8;
const mostSigned = 3;
const longest = 48;

/** The menu of a link: each place that tells of it, and where a sign can say how it bears on a thesis. */
export function linkMenu(app: App, link: GraphLink, graph: Graph, verbs: GraphVerbs, ticking: Ticking): Menu {
	const menu = new Menu();
	for (const { text, source, asOf } of link.evidence.slice(0, mostPlaces)) {
		const title = [`Open “${shortened(text)}”`, noteTitle(source.path), ...(asOf === null ? [] : [asOf])].join(' · ');
		menu.addItem(item => item.setSection('open').setTitle(title).setIcon('lucide-file-input').onClick(evt => openLead(app, source, evt.ctrlKey || evt.metaKey ? 'tab' : false)));
	}
	const more = link.evidence.length - mostPlaces;
	if (more > 0) menu.addItem(item => item.setSection('open').setTitle(`And ${more} more`).setIsLabel(true));
	addSigns(menu, signable(link, verbs), verbs, ticking);
	menu.addItem(item => item.setSection('actor-atlas').setTitle('Copy sentences').setIcon('lucide-copy').onClick(() => void copyText(sentences(link, graph))));
	return menu;
}

/** What can be signed: one for each line, the newest first. */
function signable(link: GraphLink, verbs: GraphVerbs): Impact[] {
	const impacts = link.evidence.flatMap((evidence: LinkEvidence) => verbs.impactOf(link, evidence) ?? []);
	return impacts.filter(canSign).slice(0, mostSigned);
}

function addSigns(menu: Menu, impacts: readonly Impact[], verbs: GraphVerbs, ticking: Ticking): void {
	impacts.forEach((impact, nth) => {
		const section = `actor-atlas-sign-${nth}`;
		// With one place it is plain which is meant.
		if (impacts.length > 1) menu.addItem(item => item.setSection(section).setTitle(`${noteTitle(impact.source.path)}: “${shortened(impact.text)}”`).setIsLabel(true));
		for (const { sign, title, icon } of SIGNS) {
			const isSo = stands(impact, sign);
			menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).setChecked(isSo).setDisabled(isSo).onClick(() => void setSign(impact, sign, verbs, ticking)));
		}
	});
}

function sentences(link: GraphLink, graph: Graph): string {
	const said = link.evidence.map(({ text, source, asOf }) => `- ${text} ([[${noteTitle(source.path)}]]${asOf === null ? '' : `, ${asOf}`})`);
	return `${linkTitle(link, graph)}\n\n${said.join('\n')}\n`;
}

function shortened(text: string): string {
	const letters = [...text];
	return letters.length > longest ? `${letters.slice(0, longest - 1).join('').trimEnd()}…` : text;
}
