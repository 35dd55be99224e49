import type { HostApp } from './app';
import { setIcon } from './base/icons';
import { options } from './base/options';
import { Platform } from './base/platform';
import { setTooltip } from './ui/tooltip';
import { iconButton } from './views/item-view';

/** The classes that the app's style sheet and plugins go by. */
export function dressBody(app: HostApp): void {
	const kept = app.loadLocalStorage('theme');
	const theme = options.theme ?? (kept === 'dark' || kept === 'light' ? kept : 'light');
	document.body.removeClass('theme-light', 'theme-dark');
	document.body.addClass(`theme-${theme}`, 'app-host', 'show-inline-title', 'show-ribbon');
	document.body.toggleClass('is-mobile', Platform.isMobile);
	document.body.toggleClass('is-phone', Platform.isPhone);
	document.body.toggleClass('is-tablet', Platform.isTablet);
	document.body.toggleClass('mod-linux', Platform.isLinux);
}

function addVaultName(app: HostApp): void {
	const profile = app.workspace.leftSplit.containerEl.createDiv('workspace-sidedock-vault-profile');
	setIcon(profile.createDiv('workspace-drawer-vault-switcher-icon'), 'lucide-vault');
	profile.createDiv({ cls: 'workspace-drawer-vault-name', text: app.vault.getName() });
}

/** Ribbon, theme toggle, pane toggles: what the shell itself offers. */
export function addShellButtons(app: HostApp): void {
	addVaultName(app);
	const { leftRibbon, leftSplit, rightSplit, containerEl } = app.workspace;
	const toggle = iconButton(createDiv(), 'sidebar-toggle-button mod-left', 'lucide-panel-left', 'Toggle left sidebar', () => leftSplit.toggle());
	(app.isMobile ? containerEl : leftRibbon.containerEl).prepend(toggle);
	if (Platform.isPhone) app.workspace.on('file-open', () => app.workspace.closeDrawers());
	const right = iconButton(containerEl, 'sidebar-toggle-button mod-right', 'lucide-panel-right', 'Toggle right sidebar', () => rightSplit.toggle());
	right.setAttribute('data-tooltip-position', 'left');
	leftRibbon.add('lucide-file-search', 'Open quick switcher', () => app.commands.executeCommandById('switcher:open'));
	leftRibbon.add('lucide-terminal', 'Open command palette', () => app.commands.executeCommandById('command-palette:open'));
	const theme = leftRibbon.add('lucide-moon', 'Dark mode', () => app.setTheme(app.isDarkMode() ? 'light' : 'dark'), leftRibbon.settingsEl);
	const showTheme = (): void => {
		setIcon(theme, app.isDarkMode() ? 'lucide-sun' : 'lucide-moon');
		setTooltip(theme, app.isDarkMode() ? 'Light mode' : 'Dark mode');
	};
	showTheme();
	app.workspace.on('css-change', showTheme);
	leftRibbon.add('lucide-settings', 'Settings', () => app.setting.open(), leftRibbon.settingsEl);
}
