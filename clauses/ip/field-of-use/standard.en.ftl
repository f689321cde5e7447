1. *Map.* [[sched.field-map]] lists the Exclusive Fields of each party, the Shared Fields and the reserved fields. It applies to the Joint IP and to every license under it, and changes by signed amendment alone. {#map}
1. *Exclusive use.* In its Exclusive Field a party may exploit the Joint IP, and the other party shall neither exploit nor license it there, from the Effective Date until the end date stated in the map or, if the map states none, for as long as the Joint IP exists.<#if included(excl.ladder)> Where an Exclusive Field overlaps the Exclusive Scope, a step under [[excl.ladder]] that narrows or ends exclusivity there applies to it as well.</#if> {#exclusive}
1. *Carve-outs.* In an Exclusive Field of the other party, a party may use the Joint IP for these purposes: {#carve-outs}
   (a) to perform the Program;
   (a) for internal research without a sale; and
   (a) to honor rights of third parties that exist on the Effective Date and that [[sched.background-ip]] discloses.
1. *Shared and reserved use.* In a Shared Field each party may itself exploit the Joint IP, non-exclusively and without accounting. Neither party shall exploit the Joint IP in a field that the map lists as reserved.
1. *White space.* <#if ip.field_of_use.white_space = shared>A field that the map does not list is treated as a Shared Field.<#elseif ip.field_of_use.white_space = consent>In a field that the map does not list a party shall not exploit the Joint IP commercially without the written consent of the other party, which shall give it unless it shows in writing a plan of its own for that field.<#else>A field that the map does not list is treated as reserved.</#if> {#white-space}
1. *Overlap.* If two descriptions of fields cover the same use, the more specific description prevails; if neither is more specific, the overlapping part is a Shared Field. A product with uses in several fields belongs, sale by sale, to the field for which it is offered to that customer. {#overlap}
> NOTE: Try the overlap rule on the product that both sides fear most. If two people get two answers, the descriptions in the map are not ready.
1. *Sales across the border.* A party shall not offer a product that uses the Joint IP for use in an Exclusive Field of the other party, and shall not supply a customer that it knows to be buying for resale into that field. A party that learns of its own sales in that field shall stop them within ${ip.field_of_use.stop} and, within the same time, shall pay to the other party the gross margin, which is the invoiced price less the cost of the goods and counts toward damages. {#cross-field}
<#if ip.field_of_use.cross_field = idle-opens>
1. *Idle fields.* If a party and its licensees have made no sale to a third party in a part of its Exclusive Field within ${ip.field_of_use.idle} after the Effective Date, as shown by their invoices, the other party may by written notice turn that part into a Shared Field.
<#else>
1. *No opening of idle fields.* Lack of use does not open an Exclusive Field to the other party<#if included(excl.ladder)>, except as stated in [[#exclusive]]</#if>.
</#if>
