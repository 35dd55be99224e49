/** A page of the settings that draws itself. */
export abstract class SettingPage {
	rootEl = createDiv('setting-page');
	titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;
	hide(): void { /* for the page itself */ }
}
