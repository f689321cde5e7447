<#if present(api.third_party_terms.sources)>
1. *Content of others.* The following Output comes from others, and the terms beside it bind ${second}: {#sources}
| Source | Terms that apply |
|----------|--------------------|
<#list api.third_party_terms.sources as row>
| ${row.source} | ${row.terms} |
</#list>
<#else>
1. *Content of others.* On the Effective Date no terms of others bind ${second} beyond this Agreement. {#sources}
</#if>
1. *New terms.* Other terms bind ${second} for a source that is new or changed, from ${api.third_party_terms.notice} after ${first} has sent them to it. If they take away a use that this Agreement allows, ${second} may decline the source, and [[api.changes#exit]] applies. {#new}
1. *Open source.* ${first} may supply software development kits that contain open source components. Their licenses, which ${first} shall list with each kit, govern those components. No kit may contain a component whose license would require ${second} to disclose the source of an Application. {#open-source}
1. *Public users.* <#if api.third_party_terms.government>A government agency may be an End User. The API and the Documentation are commercial computer software and commercial computer software documentation, developed at private expense, and the agency has the rights that this Agreement gives other End Users and no others.<#else>${second} shall not admit a government agency as an End User without the consent of ${first}.</#if> {#government}
