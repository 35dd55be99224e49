import { ItemView } from '../views/item-view';
import type { ViewStateData } from '../views/view';
import { BaseConfig } from './base-config';
import { BaseResult } from './base-result';
import { asViewState, readBaseState, type BaseState } from './base-state';
import { QueryController, type BasesRegistration, type BasesView } from './bases-view';

/** A tab with a base: its name, and the view that a plugin registered, built by its factory. */
export class BaseLeaf extends ItemView {
	private base: BaseState = readBaseState(null);
	private controller: QueryController | null = null;
	private shown: BasesView | null = null;
	override icon = 'lucide-layout-list';

	override getViewType(): string { return 'bases'; }
	override getDisplayText(): string { return this.base.name; }
	override getState(): ViewStateData { return asViewState(this.base); }

	/** Another base: the view is built anew. */
	override setState(state: unknown): Promise<void> {
		this.base = readBaseState(state);
		this.build();
		return Promise.resolve();
	}

	/** Other notes or settings: the view is told. */
	change(part: Partial<BaseState>): void {
		Object.assign(this.base, part);
		this.update();
	}

	config(): Record<string, unknown> { return this.base.config; }

	options(): unknown[] {
		return this.registration()?.options?.(this.makeConfig()) ?? [];
	}

	protected override onOpen(): Promise<void> {
		const { vault, metadataCache, registrations } = this.app;
		this.registerEvent(metadataCache.on('changed', () => this.update()));
		this.registerEvent(vault.on('delete', () => this.update()));
		this.registerEvent(vault.on('rename', () => this.update()));
		registrations.onBasesViews.add(this.rebuild);
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.app.registrations.onBasesViews.delete(this.rebuild);
		this.drop();
		return Promise.resolve();
	}

	private readonly rebuild = (viewId: string): void => {
		if (viewId === this.base.viewId) this.build();
	};

	private registration(): BasesRegistration | null {
		return this.app.registrations.basesViews.get(this.base.viewId) ?? null;
	}

	private makeConfig(): BaseConfig {
		return new BaseConfig(this.base, () => setTimeout(() => this.update()));
	}

	private build(): void {
		this.drop();
		this.contentEl.createDiv({ cls: 'bases-header', text: this.base.name });
		const place = this.contentEl.createDiv('bases-view');
		const registration = this.registration();
		if (!registration) return place.setText(`No view "${this.base.viewId}" is registered`);
		this.controller = this.addChild(new QueryController(this.app));
		this.shown = registration.factory(this.controller, place);
		this.controller.addChild(this.shown);
		this.update();
	}

	private update(): void {
		if (!this.shown) return;
		this.shown.config = this.makeConfig();
		this.shown.data = new BaseResult(this.app, this.base);
		this.shown.onDataUpdated();
	}

	private drop(): void {
		if (this.controller) this.removeChild(this.controller);
		this.controller = this.shown = null;
		this.contentEl.empty();
	}
}
