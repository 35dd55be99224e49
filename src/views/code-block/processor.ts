import type { App, MarkdownPostProcessorContext } from 'obsidian';
import type { GraphVerbs } from '../graph/verbs';
import { AtlasBlock } from './atlas-block';
import type { BlockVerbs } from './verbs';

/** Draws the code blocks of the language `atlas`. */
export function drawCodeBlock(app: App, verbs: BlockVerbs, graph: GraphVerbs): (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => void {
	return (source, el, context) => {
		const place = () => {
			const section = context.getSectionInfo(el);
			return section === null ? null : { path: context.sourcePath, text: section.text, from: section.lineStart, to: section.lineEnd };
		};
		context.addChild(new AtlasBlock(app, el, source, place, verbs, graph));
	};
}
