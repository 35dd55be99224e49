import type { HostApp } from '../app';
import { Component } from '../base/component';
import type { BaseConfig } from './base-config';
import type { BaseResult } from './base-result';

/** What stands between a base and its view. */
export class QueryController extends Component {
	constructor(readonly app: HostApp) {
		super();
	}
}

/** The base of every view of a base. Config and data come after the view has been made, so that none reads them too early. */
export abstract class BasesView extends Component {
	abstract type: string;
	app: HostApp;
	declare config: BaseConfig;
	declare data: BaseResult;
	allProperties: string[] = ['file.name', 'file.path', 'file.folder'];

	constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;
	createFileForView(): Promise<void> { return Promise.resolve(); }
}

export interface BasesRegistration {
	name: string;
	icon: string;
	factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
	options?: (config: BaseConfig) => unknown[];
}
