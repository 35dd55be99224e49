import { type App, FuzzySuggestModal, Menu } from 'obsidian';
import type { Graph } from '../../graph/graph';
import { choose } from './chosen-filters';
import { firstState, type GraphState, withoutFilters } from './graph-state';
import { withFilter } from './legend';

/** More would not fit into a menu: a list to search has them. */
const most = 8;

interface Choice {
	readonly part: 'tags' | 'theses';
	readonly item: string;
	readonly label: string;
	readonly count: number;
}

/** Tags and theses of the graph, those of most first, and what else can be left out. */
export function filterMenu(app: App, graph: Graph, state: GraphState, isLocal: boolean, change: (next: GraphState) => void): Menu {
	const menu = new Menu();
	addChoices(app, menu, 'Other tag...', tagChoices(graph), state, change);
	addChoices(app, menu, 'Other thesis...', thesisChoices(graph), state, change);
	menu.addItem(item => item.setSection('more').setTitle('Former relations').setIcon('lucide-history').setChecked(state.filter.former).onClick(() => change(withFilter(state, { former: !state.filter.former }))));
	const cleared = withoutFilters(state, firstState(isLocal));
	menu.addItem(item => item.setSection('more').setTitle('Clear filters').setIcon('lucide-x').setDisabled(cleared === state).onClick(() => change(cleared)));
	return menu;
}

function addChoices(app: App, menu: Menu, other: string, choices: readonly Choice[], state: GraphState, change: (next: GraphState) => void): void {
	const act = ({ part, item }: Choice): void => change(choose(state, part, item));
	for (const choice of choices.slice(0, most)) {
		const isChosen = state.filter[choice.part]?.includes(choice.item) === true;
		menu.addItem(item => item.setSection(choice.part).setTitle(`${choice.label} (${choice.count})`).setIcon(choice.part === 'tags' ? 'lucide-tag' : 'lucide-lightbulb').setChecked(isChosen).onClick(() => act(choice)));
	}
	const [first] = choices;
	if (first !== undefined && choices.length > most) menu.addItem(item => item.setSection(first.part).setTitle(other).setIcon('lucide-search').onClick(() => new ChoiceModal(app, choices, act).open()));
}

class ChoiceModal extends FuzzySuggestModal<Choice> {
	constructor(app: App, private readonly choices: readonly Choice[], private readonly act: (choice: Choice) => void) {
		super(app);
		this.setPlaceholder('Show only those with...');
	}

	getItems(): Choice[] {
		return [...this.choices];
	}

	getItemText({ label }: Choice): string {
		return label;
	}

	onChooseItem(choice: Choice): void {
		this.act(choice);
	}
}


function tagChoices({ nodes }: Graph): Choice[] {
	const counts = new Map<string, number>();
	for (const { tags, role } of nodes) if (role !== 'thesis') for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].map(([item, count]) => ({ part: 'tags', item, label: `#${item}`, count }) as const).sort(byCount);
}

function thesisChoices({ nodes, links }: Graph): Choice[] {
	const counts = new Map<string, number>();
	for (const { type, to } of links) if (type === 'impact') counts.set(to, (counts.get(to) ?? 0) + 1);
	return nodes.filter(({ role }) => role === 'thesis').map(({ id, name }) => ({ part: 'theses', item: id, label: name, count: counts.get(id) ?? 0 }) as const).sort(byCount);
}

function byCount(a: Choice, b: Choice): number {
	return b.count - a.count || (a.label < b.label ? -1 : 1);
}
