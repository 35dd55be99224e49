import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { asPluginSees } from '../base/boundary';
import { setIcon } from '../base/icons';
import { DefinitionRows } from './definition-rows';
import type { SettingPage } from './setting-page';
import type { SettingTab } from './setting-tab';

/** The pages of one tab, each opened from an entry of the one before. */
export class DefinitionPages {
	private path: string[] = [];
	private rows: DefinitionRows | null = null;
	private own: SettingPage | null = null;

	constructor(private readonly tab: SettingTab) {}

	openFirst(items: SettingDefinitionItem[]): void {
		this.path = [];
		this.redraw(items);
	}

	redraw(items: SettingDefinitionItem[]): void {
		const scroll = this.tab.containerEl.scrollTop;
		const focused = this.focusedRow();
		this.close();
		const { containerEl } = this.tab;
		containerEl.empty();
		const { shown, titles } = this.follow(items);
		if (titles.length > 0) this.drawTitlebar(titles, items);
		if (Array.isArray(shown)) this.rows = new DefinitionRows(this.tab, containerEl, shown, page => this.openPage(page.name, items));
		else this.openOwn(shown);
		containerEl.scrollTop = scroll;
		if (focused >= 0) [...containerEl.querySelectorAll<HTMLElement>('input, select, textarea, .clickable-icon')][focused]?.focus();
	}

	refreshDomState(): void {
		this.rows?.refreshDomState();
	}

	close(): void {
		this.rows?.tearDown();
		this.rows = null;
		this.own?.hide();
		this.own = null;
	}

	/** A redraw while one types must not take the focus away. */
	private focusedRow(): number {
		return [...this.tab.containerEl.querySelectorAll('input, select, textarea, .clickable-icon')].findIndex(el => el === document.activeElement);
	}

	/** From the first page along the names that were opened; a page that is gone ends the way. */
	private follow(items: SettingDefinitionItem[]): { shown: SettingDefinitionItem[] | (() => SettingPage); titles: string[] } {
		let shown = items;
		const titles: string[] = [];
		for (const name of this.path) {
			const page = this.pagesIn(shown).find(one => one.name === name);
			if (!page) break;
			titles.push(name);
			if (page.page) return { shown: asPluginSees<() => SettingPage>(page.page), titles };
			shown = page.items ?? [];
		}
		this.path = titles.slice();
		return { shown, titles };
	}

	private pagesIn(items: SettingDefinitionItem[]): SettingDefinitionPage[] {
		return items.flatMap(item => {
			if (!('type' in item)) return [];
			if (item.type === 'page') return [item];
			return item.items ? this.pagesIn(item.items) : [];
		});
	}

	private openPage(name: string, items: SettingDefinitionItem[]): void {
		this.path.push(name);
		this.tab.containerEl.scrollTop = 0;
		this.redraw(items);
	}

	private openOwn(make: () => SettingPage): void {
		this.own = make();
		this.tab.containerEl.append(this.own.rootEl);
		this.own.display();
	}

	private drawTitlebar(titles: string[], items: SettingDefinitionItem[]): void {
		const bar = this.tab.containerEl.createDiv('setting-page-titlebar');
		const back = bar.createDiv({ cls: 'clickable-icon setting-page-back', attr: { 'aria-label': 'Back', role: 'button', tabindex: '0' } });
		setIcon(back, 'lucide-chevron-left');
		back.addEventListener('click', () => {
			this.path.pop();
			this.redraw(items);
		});
		bar.createDiv({ cls: 'setting-page-title', text: titles.at(-1) ?? '' });
	}
}
