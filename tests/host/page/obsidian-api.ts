import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { Component } from './base/component';
import { BasesView, QueryController } from './bases/bases-view';
import { debounce } from './base/debounce';
import { Events } from './base/events';
import { recordFault } from './base/faults';
import * as icons from './base/icons';
import { Platform } from './base/platform';
import { apiVersion, requireApiVersion } from './base/versions';
import { MarkdownRenderChild, MarkdownRenderer } from './markdown/renderer';
import type { PostProcessor } from './markdown/processors';
import { sanitizeHTMLToDom } from './markdown/sanitize';
import { MetadataCache } from './metadata/metadata-cache';
import { parseYaml, stringifyYaml } from './metadata/yaml';
import { Plugin } from './plugin/plugin';
import { BaseComponent, ValueComponent } from './settings/base-component';
import * as buttons from './settings/button-components';
import * as choices from './settings/choice-components';
import * as numbers from './settings/number-components';
import { Setting } from './settings/setting';
import { SettingGroup } from './settings/setting-group';
import { SettingPage } from './settings/setting-page';
import { PluginSettingTab, SettingTab } from './settings/setting-tab';
import * as texts from './settings/text-components';
import { AbstractInputSuggest } from './ui/input-suggest';
import { FuzzySuggestModal } from './ui/fuzzy-suggest-modal';
import { Keymap } from './ui/keymap';
import { Menu } from './ui/menu';
import { MenuItem } from './ui/menu-item';
import { Modal } from './ui/modal';
import { Notice } from './ui/notice';
import { HoverPopover } from './ui/hover-popover';
import { PopoverSuggest } from './ui/popover-suggest';
import { Scope } from './ui/scope';
import * as searching from './ui/search';
import { SuggestModal } from './ui/suggest-modal';
import { displayTooltip, setTooltip } from './ui/tooltip';
import { TAbstractFile, TFile, TFolder } from './vault/abstract-file';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import { Editor } from './views/editor';
import { EditableFileView, FileView } from './views/file-view';
import { ItemView } from './views/item-view';
import { MarkdownView } from './views/markdown-view';
import { ReadingMode } from './views/reading-mode';
import * as fields from './views/source-extensions';
import { TextFileView } from './views/text-file-view';
import { View } from './views/view';
import { WorkspaceLeaf } from './workspace/leaf';
import { parseLinktext } from './workspace/open-link';
import { WorkspaceSidedock } from './workspace/sidedock';
import { WorkspaceSplit } from './workspace/split';
import { WorkspaceTabs } from './workspace/tabs';
import { Workspace } from './workspace/workspace';

/** The host is off the network: a request is refused, and a test hears of it. */
function refuseRequest(request: string | { url: string }): Promise<never> {
	const url = typeof request === 'string' ? request : request.url;
	recordFault('network call', `requestUrl ${url}`);
	return Promise.reject(new Error('the host is off the network'));
}

/** Suggestions in an editor are registered, never shown. */
abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context = null;
	limit = 100;
	setInstructions(): void { /* never shown */ }
}

const MarkdownPreviewRenderer = {
	registerPostProcessor: (processor: PostProcessor, sortOrder?: number): void => window.app.processors.addPostProcessor(processor, sortOrder),
	unregisterPostProcessor: (processor: PostProcessor): void => window.app.processors.removePostProcessor(processor),
	createCodeBlockPostProcessor: () => (): void => undefined,
};

/** What `require('obsidian')` gives: the host's own, and the mocks' for what holds no state of the page. */
export const obsidianApi: Record<string, unknown> = {
	...mocks, ...buttons, ...choices, ...numbers, ...texts, ...searching, ...fields,
	AbstractInputSuggest, BaseComponent, BasesView, Component, EditableFileView, Editor, EditorSuggest, Events, FileManager, FileView, FuzzySuggestModal, HoverPopover,
	ItemView, Keymap, MarkdownPreviewRenderer, MarkdownPreviewView: ReadingMode, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem,
	MetadataCache, Modal, Notice, Platform, Plugin, PluginSettingTab, PopoverSuggest, QueryController, Scope, Setting, SettingGroup, SettingPage, SettingTab, SuggestModal,
	TAbstractFile, TFile, TFolder, TextFileView, ValueComponent, Vault, View, Workspace, WorkspaceLeaf, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs,
	addIcon: icons.addIcon,
	apiVersion,
	debounce,
	displayTooltip,
	editorViewField: fields.editorInfoField,
	getIcon: icons.getIcon,
	getIconIds: icons.getIconIds,
	getLanguage: () => 'en',
	parseLinktext,
	parseYaml,
	removeIcon: icons.removeIcon,
	request: refuseRequest,
	requestUrl: refuseRequest,
	requireApiVersion,
	sanitizeHTMLToDom,
	setIcon: icons.setIcon,
	setTooltip,
	stringifyYaml,
};

/** The libraries that come with the app: the very instances that the host's own editor uses. */
export const provided = new Map<string, unknown>([
	['@codemirror/autocomplete', autocomplete],
	['@codemirror/commands', commands],
	['@codemirror/language', language],
	['@codemirror/lint', lint],
	['@codemirror/search', search],
	['@codemirror/state', state],
	['@codemirror/view', view],
	['@lezer/common', lezerCommon],
	['@lezer/highlight', lezerHighlight],
	['@lezer/lr', lezerLr],
]);
