import { Menu } from 'obsidian';
import { moveSection } from './section-order';

/** What a section's menu changes. */
export interface SectionMenuHost {
	/** Ids as they are shown now. */
	readonly shown: readonly string[];
	readonly order: readonly string[];
	readonly setOrder: (order: readonly string[]) => void;
	readonly foldAll: (fold: boolean) => void;
}

/** Moves a section, folds all, or puts all back as they were. */
export function sectionMenu(id: string, { shown, order, setOrder, foldAll }: SectionMenuHost): Menu {
	const menu = new Menu();
	const at = shown.indexOf(id);
	const add = (section: string, title: string, icon: string, isOff: boolean, act: () => void): void => {
		menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).setDisabled(isOff).onClick(act));
	};
	add('actor-atlas-move', 'Move up', 'arrow-up', at <= 0, () => setOrder(moveSection(order, shown, id, -1)));
	add('actor-atlas-move', 'Move down', 'arrow-down', at === shown.length - 1, () => setOrder(moveSection(order, shown, id, 1)));
	add('actor-atlas-move', 'Reset order', 'rotate-ccw', order.length === 0, () => setOrder([]));
	add('actor-atlas-fold', 'Fold all', 'chevrons-down-up', false, () => foldAll(true));
	add('actor-atlas-fold', 'Unfold all', 'chevrons-up-down', false, () => foldAll(false));
	return menu;
}
