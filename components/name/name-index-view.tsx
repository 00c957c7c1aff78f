import { ENTITY_KINDS, KIND_NAMES, type NamedEntity } from '@/lib/domain/entity';
import { NamePills } from './name-pills';

/** All persons, counties and institutions that have a page. */
export function NameIndexView({ names }: { readonly names: readonly NamedEntity[] }) {
  const kinds = ENTITY_KINDS.map((kind) => ({
    kind,
    own: names.filter((name) => name.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return (
    <div className="pt-6 lg:pt-8">
      <header className="border-b border-hairline pb-4">
        <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">名录</h1>
        <p className="mt-1 max-w-[40em] text-sm text-soft">
          文中多次提到的人物、县区和机构，后面的数字是提到它的条目数。名称由程序识别，难免有遗漏；没有列出的，可以直接检索。
        </p>
      </header>
      {kinds.map(({ kind, own }) => (
        <section key={kind} aria-labelledby={kind} className="pt-8">
          <h2 id={kind} className="flex items-baseline gap-3 font-song text-[1.375rem] font-bold">
            {KIND_NAMES[kind]}
            <span className="font-sans text-sm font-normal text-soft">{own.length}个</span>
          </h2>
          <NamePills names={own.map((entity) => ({ entity, count: entity.items.length }))} />
        </section>
      ))}
    </div>
  );
}
