import type { Component } from '../base/component';

export interface SectionInfo { text: string; lineStart: number; lineEnd: number }

export interface PostProcessorContext {
	docId: string;
	sourcePath: string;
	frontmatter: Record<string, unknown> | null | undefined;
	addChild(child: Component): void;
	getSectionInfo(el: HTMLElement): SectionInfo | null;
}

export interface PostProcessor {
	(el: HTMLElement, context: PostProcessorContext): unknown;
	sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

/** What plugins do to rendered notes. */
export class MarkdownProcessors {
	private postProcessors: PostProcessor[] = [];
	private readonly codeBlocks = new Map<string, CodeBlockHandler>();

	addPostProcessor(processor: PostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		this.postProcessors.push(processor);
		this.postProcessors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	removePostProcessor(processor: PostProcessor): void {
		this.postProcessors = this.postProcessors.filter(one => one !== processor);
	}

	addCodeBlock(language: string, handler: CodeBlockHandler): void {
		if (this.codeBlocks.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
		this.codeBlocks.set(language, handler);
	}

	removeCodeBlock(language: string): void {
		this.codeBlocks.delete(language);
	}

	languages(): string[] { return [...this.codeBlocks.keys()]; }
	count(): number { return this.postProcessors.length; }

	/** Code blocks first: a post processor sees what they made. */
	async run(section: HTMLElement, context: PostProcessorContext): Promise<void> {
		const jobs: Promise<void>[] = [];
		for (const code of section.querySelectorAll<HTMLElement>('pre > code')) {
			const language = /language-(\S+)/.exec(code.className)?.[1] ?? '';
			const handler = this.codeBlocks.get(language.toLowerCase());
			if (!handler) continue;
			const box = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(box);
			jobs.push(attempt(() => handler(code.textContent.replace(/\n$/, ''), box, context)));
		}
		for (const processor of this.postProcessors) jobs.push(attempt(() => processor(section, context)));
		await Promise.all(jobs);
	}
}

/** One that fails is heard of, and does not keep the note from showing. */
async function attempt(work: () => unknown): Promise<void> {
	try {
		await work();
	} catch (error) {
		console.error(error);
	}
}
